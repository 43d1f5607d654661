n = int(input())
a = list(map(int, input().split()))
line = []
for x in a:
    if line and x < line[-1]:
        print(*line)
        line = []
    line.append(x)
print(*line)
