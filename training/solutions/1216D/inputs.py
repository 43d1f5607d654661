import random
random.seed(int(input()))
n = random.randint(2, random.choice([2, 4, 8]))
m = random.choice([2, 10, 100, 10 ** 9])
k = random.choice([1, 2, 3, 5]) if m > 9 else 1
while True:
    a = [random.randint(0, m // k) * k for i in range(n)]
    if len(set(a)) > 1:
        break
print(n)
print(*a)
