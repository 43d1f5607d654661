import random
random.seed(int(input()))
n = random.randint(2, 4)
m = random.randint(1, 3)
k = random.choice([1, 3, 10, 100])
h = random.choice([5, 10, 1000])
names = random.sample(["Venus", "Earth", "Mars", "Pluto", "A", "Moon"], n)
print(n, m, k)
for i in range(n):
    print(names[i])
    for _ in range(m):
        a = random.randint(2, h)
        print(a, random.randint(1, a - 1), random.randint(0, random.choice([2, 6, 100])))
