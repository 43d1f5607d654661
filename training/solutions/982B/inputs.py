import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print(*random.sample(range(1, random.choice([12, 10**9])), n))
a = b = 0
s = ""
while len(s) < 2 * n:
    if a < n and (a == b or random.random() < 0.5):
        s += "0"
        a += 1
    elif b < a:
        s += "1"
        b += 1
print(s)
