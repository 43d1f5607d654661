n = int(input())
a = sorted(map(int, input().split()), reverse=True)
m = int(input())
s = sum(a)
for q in map(int, input().split()):
    print(s - a[q - 1])
