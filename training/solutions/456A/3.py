n = int(input())
ok = False
for i in range(n):
    a, b = map(int, input().split())
    if a != b:
        ok = True
if ok:
    print("Happy Alex")
else:
    print("Poor Alex")
