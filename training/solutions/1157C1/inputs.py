import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 5, 9]))
a = list(range(1, n + 1))
random.shuffle(a)
if random.random() < 0.5:
    l, r = [], []
    for i in range(1, n + 1):
        random.choice([l, r]).append(i)
    a = l + r[::-1]
print(n)
print(*a)
