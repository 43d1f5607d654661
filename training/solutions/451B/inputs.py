import random
random.seed(int(input()))
n = random.randint(1, 8)
a = sorted(random.sample(range(1, 50), n))
i = random.randrange(n)
j = random.randint(i, n - 1)
a[i:j + 1] = a[i:j + 1][::-1]
if random.random() < 0.4:
    random.shuffle(a)
print(n)
print(*a)
