n = int(input())
mask = input()
m = int(input())
letters = set('abcdefghijklmnopqrstuvwxyz')
seen = set(mask)
letters -= seen
for _ in range(m):
    word = input()
    view = ''.join(c if c in seen else '*' for c in word)
    if view == mask:
        letters &= set(word)
print(len(letters))
