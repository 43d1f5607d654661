import random
random.seed(int(input()))
m = random.choice([3, 10, 100, 50000])
while True:
    c = random.randint(1, m)
    a = random.randint(-m, m)
    b = random.randint(-m, m)
    g = [[c - b, c + a + b, c - a], [c - a + b, c, c + a - b], [c + a, c - a - b, c + b]]
    if min(map(min, g)) > 0 and max(map(max, g)) <= 10**5:
        break
for i in range(3):
    g[i][i] = 0
    print(*g[i])
