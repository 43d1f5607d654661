n, m = map(int, input().split())
a = list(map(int, input().split()))
need = [0] + list(map(int, input().split()))
length = sum(need)
for i, c in enumerate(a):
    need[c] -= 1
    if i >= length:
        need[a[i - length]] += 1
    if not any(need):
        print("YES")
        break
else:
    print("NO")
