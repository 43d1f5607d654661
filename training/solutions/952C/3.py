n = int(input())
a = list(map(int, input().split()))
want = sorted(a, reverse=True)

def settle(a):
    moved = True
    while moved:
        moved = False
        for i in range(len(a) - 1):
            d = a[i] - a[i + 1]
            if abs(d) > 1:
                a[i] -= 1 if d > 0 else -1
                a[i + 1] += 1 if d > 0 else -1
                moved = True

out = []
while a:
    settle(a)
    out.append(max(a))
    a.remove(max(a))
print("YES" if out == want else "NO")
