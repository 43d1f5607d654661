n = int(input())
value = 0
for i in range(n):
    row = input().split()
    value += int(row[i])
res = ''
for _ in range(int(input())):
    query = input().split()
    if query[0] == '3':
        res += str(value % 2)
    else:
        value += 1
print(res)
