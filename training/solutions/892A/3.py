n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
b.sort(reverse=True)
if sum(a) <= b[0] + b[1]:
    print("YES")
else:
    print("NO")
