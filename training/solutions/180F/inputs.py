import random
random.seed(int(input()))
n = random.randint(1, 8)
p = list(range(n))
random.shuffle(p)
print(n)
print(*[p[p[i]] + 1 for i in range(n)])
print(*[p[p[p[i]]] + 1 for i in range(n)])
