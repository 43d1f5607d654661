import random
random.seed(int(input()))
n = random.randint(2, 4)
m = random.randint(2, 4)
print(n, m, random.randint(1, 2))
for _ in range(n):
    print("".join(random.choice("abcS") for _ in range(m)))
q = random.randint(1, 7)
print(q)
print("".join(random.choice("abcABC") for _ in range(q)))
