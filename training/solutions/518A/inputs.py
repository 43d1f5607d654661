import random
random.seed(int(input()))
n = random.randint(1, 4)
while True:
    s = "".join(random.choice("abyzz") for _ in range(n))
    k = random.randrange(n)
    t = s[:k] + "".join(random.choice("abza") for _ in range(n - k))
    if s < t:
        break
print(s)
print(t)
