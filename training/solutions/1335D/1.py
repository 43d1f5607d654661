t = int(input())
for _ in range(t):
    for i in range(9):
        print(input().replace("1", "2"))
