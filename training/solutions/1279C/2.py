def solve():
    n, m = map(int, input().split())
    a = input().split()
    b = input().split()
    taken = set()
    ptr = 0
    ans = m
    for sent, x in enumerate(b):
        if x in taken:
            continue
        while a[ptr] != x:
            taken.add(a[ptr])
            ptr += 1
        ans += 2 * (ptr - sent)
        ptr += 1
    return ans

for _ in range(int(input())):
    print(solve())
