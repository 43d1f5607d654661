N, M, K, L = map(int, input().split())
need = K + L
each = need // M
if need % M:
    each += 1
if each * M > N:
    each = -1
print(each)
