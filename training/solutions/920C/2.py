n = int(input())
a = list(map(int, input().split()))
s = input().strip() + '0'
res = []
block = []
for x, c in zip(a, s):
    block.append(x)
    if c == '0':
        res += sorted(block)
        block = []
print("YES" if res == sorted(a) else "NO")
