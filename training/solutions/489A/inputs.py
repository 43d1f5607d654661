import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 7, 12]))
m = random.choice([1, 5, 10 ** 9])
a = [random.randint(-m, m) for i in range(n)]
if random.random() < 0.2:
    a.sort(reverse=True)
print(n)
print(*a)
