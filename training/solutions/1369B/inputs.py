import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    n = random.randint(1, 10)
    s = [random.choice("01") for _ in range(n)]
    if random.random() < 0.2:
        s.sort()
    print(n)
    print("".join(s))
