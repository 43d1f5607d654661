import random
random.seed(int(input()))
while True:
    n = random.randint(2, 7)
    m = random.choice([3, 20, 300])
    a = [random.randint(-m, m) for _ in range(n - 1)]
    a.append(-sum(a))
    if -336 <= a[-1] <= 1164:
        break
print(n)
print(*a, sep="\n")
