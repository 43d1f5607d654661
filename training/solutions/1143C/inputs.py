import random
random.seed(int(input()))
n = random.randint(1, 7)
order = list(range(1, n + 1))
random.shuffle(order)
p = {order[0]: (-1, 0)}
for k in range(1, n):
    p[order[k]] = (order[random.randrange(k)], int(random.random() < 0.7))
print(n)
for v in range(1, n + 1):
    print(*p[v])
