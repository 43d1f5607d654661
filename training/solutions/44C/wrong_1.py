n, m = map(int, input().split())
end = 0
ans = "OK"
for i in range(m):
    a, b = map(int, input().split())
    if ans == "OK" and a > end + 1:
        ans = f"{end + 1} 0"
    if ans == "OK" and a == end:
        ans = f"{a} 2"
    end = b
print(ans)
