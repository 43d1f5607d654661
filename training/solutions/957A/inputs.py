import random
random.seed(int(input()))
n = random.randint(1, 8)
s = ""
for _ in range(n):
    s += random.choice([c for c in "CMY" if not s or c != s[-1] or random.random() < 0.05])
k = random.choice([0, 1, 1, 2])
for _ in range(k):
    i = random.randrange(n)
    s = s[:i] + "?" + s[i + 1:]
print(n)
print(s)
