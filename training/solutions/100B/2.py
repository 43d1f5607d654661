input()
prev = 1
answer = 'FRIENDS'
for s in input().split(','):
    x = int(s)
    if x % prev:
        answer = 'NOT FRIENDS'
    prev = x
print(answer)
