n = int(input())
c = list(map(int, input().split()))
pos = [x for x in c if x > 0]
neg = sorted(x for x in c if x < 0)
if len(neg) % 2:
    last = neg.pop()
    if not pos and not neg:
        pos = [0] if 0 in c else [last]
ans = pos + neg
print(*(ans if ans else [0]))
