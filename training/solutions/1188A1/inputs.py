import random
random.seed(int(input()))
n = random.randint(2, 8)
if random.random() < 0.5:
    par = [1, 1, 1, 2, 2, 3, 3][:n - 1]
else:
    par = [random.randint(1, i) for i in range(1, n)]
print(n)
for i, p in enumerate(par, 2):
    print(p, i)
