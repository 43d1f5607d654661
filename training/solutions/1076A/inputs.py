import random
random.seed(int(input()))
n = random.randint(2, 10)
m = random.choice([2, 3, 26])
s = [chr(97 + random.randrange(m)) for _ in range(n)]
if random.random() < 0.2:
    s.sort()
print(n)
print("".join(s))
