t = int(input())
for i in range(t):
    print(sum(map(int, input().split())))
