n = int(input())
a = list(map(int, input().split()))

def key(x):
    k = 0
    while x % 3 == 0:
        x //= 3
        k += 1
    return -k

a.sort(key=lambda x: (key(x), x))
print(*a)
