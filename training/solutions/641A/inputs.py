import random
random.seed(int(input()))
n = random.randint(1, 10)
m = random.choice([2, 3, n, 10**9])
print(n)
s = [random.choice("<>") for _ in range(n)]
if random.random() < 0.7:
    s[0] = ">"
print("".join(s))
print(*[random.randint(1, random.choice([2, m])) for _ in range(n)])
