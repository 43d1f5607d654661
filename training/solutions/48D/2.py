n = int(input())
a = input().split()
count = [0] * 100002
mark = []
for x in a:
    x = int(x)
    count[x] += 1
    mark.append(count[x])
rest = count[1:]
if rest == sorted(rest, reverse=True):
    print(max(mark))
    print(*mark)
else:
    print(-1)
