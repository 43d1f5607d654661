def f(x):
    return sum(int(c) for c in str(x))

n = int(input())
while f(n) % 4 != 0:
    n += 1
print(n)
