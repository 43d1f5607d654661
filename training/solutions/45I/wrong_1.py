n = int(input())
c = list(map(int, input().split()))
pos = [x for x in c if x > 0]
neg = sorted(x for x in c if x < 0)
if len(neg) % 2:
    neg.pop()
ans = pos + neg
print(*(ans or c[:1]))
