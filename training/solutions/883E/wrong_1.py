n = int(input())
s = input()
m = int(input())
letters = set('abcdefghijklmnopqrstuvwxyz') - set(s)
for _ in range(m):
    w = input()
    if all(a == '*' or a == b for a, b in zip(s, w)):
        letters &= set(w)
print(len(letters))
