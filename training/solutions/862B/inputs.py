import random
random.seed(int(input()))
n = random.randint(1, 9)
p = list(range(1, n + 1))
random.shuffle(p)
print(n)
for i in range(1, n):
    j = random.randint(max(0, i - random.choice([1, 2, 9])), i - 1)
    print(p[i], p[j])
