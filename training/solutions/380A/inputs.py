import random
random.seed(int(input()))
m = random.randint(2, 6)
size = 0
print(m)
for _ in range(m):
    if size == 0 or random.random() < 0.5:
        print(1, random.randint(1, 9))
        size += 1
    else:
        l, c = random.randint(1, min(size, 5)), random.randint(1, 3)
        print(2, l, c)
        size += l * c
k = random.randint(1, min(size, 10))
print(k)
print(*sorted(random.sample(range(1, size + 1), k)))
