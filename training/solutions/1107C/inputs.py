import random
random.seed(int(input()))
n = random.randint(1, 9)
m = random.choice([5, 50, 10**9])
print(n, min(n, random.choice([1, 2, 3, n])))
print(*[random.randint(1, m) for i in range(n)])
print("".join(random.choice("aab") for i in range(n)))
