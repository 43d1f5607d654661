n = int(input())
a = list(map(int, input().split()))
m = max(a)
r = "Yes"
for x in a:
    while x < m:
        x *= 2
    if x != m:
        r = "No"
print(r)
