n = int(input())
t = input().strip()
left = sorted(map(int, t[:n]))
right = sorted(map(int, t[n:]))
less = more = 0
for i in range(n):
    if left[i] < right[i]:
        less += 1
    elif left[i] > right[i]:
        more += 1
if less == n or more == n:
    print("YES")
else:
    print("NO")
