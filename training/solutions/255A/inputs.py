import random
random.seed(int(input()))
while True:
    n = random.randint(1, 9)
    a = [random.randint(1, 25) for _ in range(n)]
    s = sorted(sum(a[i::3]) for i in range(3))
    if s[1] < s[2]:
        break
print(n)
print(*a)
