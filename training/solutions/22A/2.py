n = int(input())
a = list(map(int, input().split()))
m = min(a)
b = [x for x in a if x > m]
if b:
    print(min(b))
else:
    print("NO")
