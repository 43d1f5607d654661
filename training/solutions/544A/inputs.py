import random
random.seed(int(input()))
n = random.choice([1, 4, 10, 100])
m = random.choice([2, 5, 26])
q = "".join(chr(97 + random.randrange(m)) for _ in range(n))
k = len(set(q))
print(min(26, random.randint(1, k + random.randint(0, 1))))
print(q)
