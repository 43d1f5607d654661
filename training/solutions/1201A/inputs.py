import random
random.seed(int(input()))
n, m = random.randint(1, 6), random.randint(1, 5)
print(n, m)
for i in range(n):
    print("".join(random.choice("ABCDE") for _ in range(m)))
print(*[random.randint(1, 20) for _ in range(m)])
