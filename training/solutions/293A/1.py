n = int(input())
s = input().strip()
t = input().strip()
both = only_a = only_b = 0
for x, y in zip(s, t):
    if x == '1' and y == '1':
        both += 1
    elif x == '1':
        only_a += 1
    elif y == '1':
        only_b += 1
a = both % 2 + only_a
b = only_b
if a > b:
    print("First")
elif b > a + 1:
    print("Second")
else:
    print("Draw")
