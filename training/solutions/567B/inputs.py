import random
random.seed(int(input()))
n = random.randint(1, 10)
k = random.randint(1, 5)
ids = random.sample(range(1, random.choice([6, 1000001])), k)
s = {}
print(n)
for _ in range(n):
    r = random.choice(ids)
    if r in s:
        s[r] = "+-"[s[r] == "+"]
    else:
        s[r] = random.choice("+-")
    print(s[r], r)
