import random
random.seed(int(input()))
n = random.randint(1, 9)
a = list(range(1, n + 1))
t = random.random()
if t < 0.15:
    random.shuffle(a)
elif t < 0.9 and n > 1:
    l, r = sorted(random.sample(range(n), 2))
    a[l:r + 1] = a[l:r + 1][::-1]
    if t < 0.5:
        l, r = sorted(random.sample(range(n), 2))
        a[l], a[r] = a[r], a[l]
    elif t < 0.65 and r - l > 2:
        a[l + 1:r] = a[l + 1:r][::-1]
print(n)
print(*a)
