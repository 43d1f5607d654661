m = int(input())
a = sorted(map(int, input().split()))
left = []
right = []
for x in a:
    if not left or left[-1] != x:
        left.append(x)
    elif x != a[-1] and (not right or right[-1] != x):
        right.append(x)
right.reverse()
print(len(left) + len(right))
print(*left, *right)
