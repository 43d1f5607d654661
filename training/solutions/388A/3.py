n = int(input())
boxes = sorted(map(int, input().split()))
piles = 0
while boxes:
    piles += 1
    height = 0
    left = []
    for b in boxes:
        if b >= height:
            height += 1
        else:
            left.append(b)
    boxes = left
print(piles)
