n = int(input())
sq = {i * i for i in range(1001)}
a = sorted(map(int, input().split()))
while a[-1] in sq:
    a.pop()
print(a[-1])
