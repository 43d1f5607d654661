import random
random.seed(int(input()))
n, m = random.randint(1, 5), random.randint(1, 5)
a = sorted(random.sample(range(1, 12), n))
b = sorted(set(random.sample(range(1, 30), m)) | {random.choice(a) * random.randint(1, 3)})
print(n)
print(*a)
print(len(b))
print(*b)
