import random
random.seed(int(input()))
t = random.randint(1, 3)
print(t)
for k in range(t):
    n, m = random.randint(1, 5), random.randint(1, 5)
    print(n, m)
    for i in range(n):
        s = [random.choice("RD") for _ in range(m)]
        if i == n - 1:
            s[-1] = "C"
        print("".join(s))
