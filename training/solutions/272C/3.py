n = int(input())
stairs = [int(x) for x in input().split()]
m = int(input())
boxes = [tuple(map(int, input().split())) for _ in range(m)]
height = 0
for w, h in boxes:
    height = max(height, stairs[w - 1])
    print(height)
    height += h
